package cn.gov.haixi.safety.accountability.dutyreport;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * A sentence of figures as it was when the report was submitted.
 *
 * @param words in Chinese: the report is an official document
 * @param link to the records that it counts
 */
@Embeddable
public record FrozenFact(@Column(name = "words", nullable = false, length = 500) String words, @Column(name = "link", nullable = false, length = 300) String link) { }
