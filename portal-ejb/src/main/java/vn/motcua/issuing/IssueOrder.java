package vn.motcua.issuing;

import java.util.Map;

/**
 * One paper to be made, numbered, signed by its agency and kept.
 *
 * @param reservation its number; one source gets one paper, however often it is ordered
 * @param model values of the layout without number and check code
 */
public record IssueOrder(
    Reservation reservation, PaperTemplate template, Map<String, Object> model) {}
