package vn.motcua.signing;

import java.util.List;

/**
 * What a reader sees of a signature: lines of black upright text at a place (NĐ 30/2020, Phụ lục
 * I).
 */
public record VisibleBlock(BlockPlace place, List<String> lines) {
  public VisibleBlock {
    lines = List.copyOf(lines);
  }
}
