package vn.motcua.web.api.catalogue;

import java.util.List;

/** One page of procedures; {@code total} counts all hits. */
public record ProcedureList(List<ProcedureItem> items, int total, int page, int pages) {}
