package cn.gov.haixi.safety.reporting.wechat;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What a message was answered: WeChat repeats a message that was answered late, and must hear the same again. A receipt is not kept here. */
@Entity
@Table(name = "reporting_chat_answer")
class ChatAnswer {
    @Id @Column(name = "message_key", length = 64) private String message;
    @Column(name = "words", length = 2000) private String words;
    @Column(name = "submission") private UUID submission;
    @Column(name = "answered_at", nullable = false) private Instant answeredAt;

    protected ChatAnswer() { }

    ChatAnswer(String message, Instant now) {
        this.message = message;
        this.answeredAt = now;
    }

    void words(String said) { words = said; }

    /** The answer was a receipt: whoever asks again gets a further one by the submission's id. */
    void receiptOf(UUID sent) { submission = sent; }

    String words() { return words; }

    UUID submission() { return submission; }
}
