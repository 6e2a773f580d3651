package vn.motcua.result;

import java.util.concurrent.Future;

/**
 * A batch at work.
 *
 * @param publicId where its progress is seen
 * @param end done when the job has ended; already done where the key's batch ran before
 */
public record StartedBatch(String publicId, Future<Void> end) {}
