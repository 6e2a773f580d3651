package vn.motcua.catalogue;

/**
 * A question to the catalogue; everything may be null.
 *
 * @param q words in any order, with or without tones, or a code
 * @param field key of the field
 * @param level 1 to 4
 * @param agency level of the deciding agency
 * @param page from 1; smaller counts as 1, larger as the last
 */
public record ProcedureQuery(
    String q,
    String field,
    ProcedureRevision.Subject subject,
    Integer level,
    ProcedureRevision.Service service,
    Competence.Level agency,
    int page) {}
