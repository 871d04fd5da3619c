package cn.gov.haixi.safety.platform.attachment;

import java.nio.file.Path;

/**
 * A file that somebody sent, lying in a temporary place until it has been checked.
 *
 * @param fileName as the sender called it; believed only after checking
 */
public record Upload(String fileName, Path content) { }
