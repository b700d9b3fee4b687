package dev.bindery.runtime.transport;

/** Hears how much of an upload is on its way. */
@FunctionalInterface
public interface UploadProgress {

    /**
     * More of the content was taken to be sent. The thread that sends is the one that tells: keep it short. What it throws
     * ends the attempt.
     *
     * @param sent the bytes taken so far in this attempt, beginning with 0 for each
     * @param total the bytes of the whole content
     */
    void sent(long sent, long total);
}
