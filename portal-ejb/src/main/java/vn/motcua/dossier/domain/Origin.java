package vn.motcua.dossier.domain;

import java.time.Instant;
import vn.motcua.dossier.Channel;

/**
 * What a draft begins from.
 *
 * @param title short name of the procedure
 */
public record Origin(
    String publicId,
    long revisionId,
    String procedureCode,
    String caseCode,
    String title,
    Channel channel,
    Instant createdAt,
    Instant expiresAt) {}
