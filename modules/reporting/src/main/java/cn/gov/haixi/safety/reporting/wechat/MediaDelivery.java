package cn.gov.haixi.safety.reporting.wechat;

import cn.gov.haixi.safety.platform.attachment.AttachmentRefused;
import cn.gov.haixi.safety.platform.outbox.Delivery;
import cn.gov.haixi.safety.platform.outbox.DeliveryFailed;
import cn.gov.haixi.safety.platform.outbox.OutboxMessage;
import cn.gov.haixi.safety.reporting.flood.IntakeClosed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

/** Fetches a photo, video or voice from WeChat and adds it to its tip. The payload is the id of the {@link ChatMedia}, the address its line. */
@ApplicationScoped
class MediaDelivery implements Delivery {
    static final String KIND = "wechat-media";
    @Inject private MediaWork work;
    @Inject private WechatApi api;

    @Override public String kind() { return KIND; }

    @Override public void deliver(OutboxMessage message) throws DeliveryFailed {
        Optional<ChatMedia> waiting = work.waiting(UUID.fromString(message.payload()));
        if (waiting.isEmpty()) {
            return;
        }
        Path file = null;
        try {
            file = Files.createTempFile("wechat", ".media");
            api.fetch(waiting.get().line(), waiting.get().mediaId(), file);
            work.store(waiting.get().id(), file);
        } catch (AttachmentRefused refused) {
            work.drop(waiting.get().id());
        } catch (IntakeClosed later) {
            throw new DeliveryFailed("intake closed", later);
        } catch (IOException full) {
            throw new DeliveryFailed(full.getClass().getSimpleName(), full);
        } finally {
            delete(file);
        }
    }

    private static void delete(Path file) throws DeliveryFailed {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException locked) {
            throw new DeliveryFailed(locked.getClass().getSimpleName(), locked);
        }
    }
}
