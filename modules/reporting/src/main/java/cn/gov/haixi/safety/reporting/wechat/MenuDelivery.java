package cn.gov.haixi.safety.reporting.wechat;

import cn.gov.haixi.safety.platform.Messages;
import cn.gov.haixi.safety.platform.outbox.Delivery;
import cn.gov.haixi.safety.platform.outbox.DeliveryFailed;
import cn.gov.haixi.safety.platform.outbox.OutboxMessage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

/** Sets a line's menu with WeChat: to tell, to follow, to read about rewards. The address is the line, the payload the portal's public address. */
@ApplicationScoped
class MenuDelivery implements Delivery {
    static final String KIND = "wechat-menu";
    /** The account's type may not set a menu. */
    private static final int NOT_AUTHORISED = 48001;
    @Inject private WechatApi api;
    @Inject private LineWork work;

    @Override public String kind() { return KIND; }

    @Override public void deliver(OutboxMessage message) throws DeliveryFailed {
        String line = message.address();
        try {
            api.menu(line, menu(line, message.payload()));
            work.menu(line, MenuState.PUBLISHED);
        } catch (WechatFault fault) {
            if (fault.number() != NOT_AUTHORISED) {
                throw fault;
            }
            work.menu(line, MenuState.LACKING);
        }
    }

    private static JsonObject menu(String line, String portal) {
        JsonArrayBuilder buttons = Json.createArrayBuilder().add(view("tip", portal + "/tip?line=" + line)).add(view("follow", portal + "/follow"))
                .add(view("reward", portal + "/"));
        return Json.createObjectBuilder().add("button", buttons).build();
    }

    private static JsonObjectBuilder view(String name, String url) {
        return Json.createObjectBuilder().add("type", "view").add("name", Messages.text(Messages.CHINESE, "reporting.wechat.menu." + name)).add("url", url);
    }
}
