package vn.motcua.dossier;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.motcua.evidence.Head;

/** Ends of histories that somebody outside has vouched for, to compare histories with. */
public interface VouchedHeads {
  /** Nobody has vouched for anything. */
  VouchedHeads NONE = dossiers -> Map.of();

  /** What was vouched for of these dossiers, by public id; dossiers without may be left out. */
  Map<String, List<Head>> of(Collection<String> dossiers);
}
