package cn.gov.haixi.safety.reporting.statistics;

import java.io.Serializable;

/**
 * So many tips of one sort.
 *
 * @param of a region's path, an enum constant or a month; null for «none yet»
 * @param percent of all tips, rounded
 * @param bar how long its bar is: percent of the longest of its table
 */
public record Count<T>(T of, long tips, int percent, int bar) implements Serializable { }
