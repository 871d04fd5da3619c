package cn.gov.haixi.safety.portal.wechat;

import cn.gov.haixi.safety.platform.BusinessException;
import cn.gov.haixi.safety.platform.Messages;
import cn.gov.haixi.safety.portal.Incident;
import cn.gov.haixi.safety.portal.guard.Guard;
import cn.gov.haixi.safety.reporting.wechat.ChatBegunAtOnce;
import cn.gov.haixi.safety.reporting.wechat.ChatMessage;
import cn.gov.haixi.safety.reporting.wechat.LineNotFound;
import cn.gov.haixi.safety.reporting.wechat.LineWatch;
import cn.gov.haixi.safety.reporting.wechat.MessageRepeated;
import cn.gov.haixi.safety.reporting.wechat.WechatChats;
import cn.gov.haixi.safety.reporting.wechat.WechatLines;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import me.chanjar.weixin.mp.bean.message.WxMpXmlMessage;

/**
 * Where WeChat calls: {@code /portal/wechat/{line}} (M3.2). GET proves the address to WeChat, POST brings a message. Whatever WeChat did not send
 * gets a short no and leaves nothing behind; what it did send is answered at once and never with a fault, or it would be sent three times more.
 */
@WebServlet("/wechat/*")
public class WechatServlet extends HttpServlet {
    /** A message in words is a few kilobytes. */
    private static final int MOST_BYTES = 131_072;
    private static final int MOST_ECHO = 256;
    @Inject private WechatLines lines;
    @Inject private WechatChats chats;
    @Inject private Guard guard;
    @Inject private LineWatch watch;
    @Inject private Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String echo = request.getParameter("echostr");
        try {
            line(request).checkSignature(query(request));
        } catch (Forged | LineNotFound no) {
            refuse(request, response, no);
            return;
        }
        if (echo == null || echo.length() > MOST_ECHO) {
            refuse(request, response, new Forged());
            return;
        }
        watch.proved(code(request));
        write(response, "text/plain", echo);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        Callback line;
        WxMpXmlMessage xml;
        try {
            line = line(request);
            if (body.length > MOST_BYTES) {
                throw new Forged();
            }
            xml = line.read(query(request), new String(body, StandardCharsets.UTF_8));
        } catch (Forged | LineNotFound no) {
            refuse(request, response, no);
            return;
        }
        Optional<ChatMessage> message = Callback.message(xml);
        String words = message.isEmpty() ? "" : answer(code(request), message.get(), form(request));
        write(response, words.isEmpty() ? "text/plain" : "application/xml", line.reply(xml, words));
    }

    private String answer(String line, ChatMessage message, String form) {
        try {
            guard.chat(line, message.sender());
            return answerOnceMore(line, message, form);
        } catch (MessageRepeated atOnce) {
            return chats.repeated(line, message);
        } catch (BusinessException refusal) {
            return Messages.text(Messages.CHINESE, refusal.code(), refusal.args());
        } catch (RuntimeException bug) {
            return Messages.text(Messages.CHINESE, "portal.error.500", Incident.log(bug));
        }
    }

    private String answerOnceMore(String line, ChatMessage message, String form) {
        try {
            return chats.answer(line, message, form);
        } catch (ChatBegunAtOnce other) {
            return chats.answer(line, message, form);
        }
    }

    private Callback line(HttpServletRequest request) { return new Callback(lines.keys(code(request)), clock.instant()); }

    /** @throws LineNotFound in the service for anything that is no code */
    private static String code(HttpServletRequest request) { return request.getPathInfo() == null ? "" : request.getPathInfo().substring(1); }

    private static Callback.Query query(HttpServletRequest request) {
        return new Callback.Query(request.getParameter("signature"), request.getParameter("timestamp"), request.getParameter("nonce"),
                request.getParameter("encrypt_type"), request.getParameter("msg_signature"));
    }

    private static String form(HttpServletRequest request) {
        return request.getRequestURL().substring(0, request.getRequestURL().indexOf(request.getServletPath())) + "/tip";
    }

    /** Counted for a line that there is, so that whoever keeps it sees that something is wrong; nothing of what came in stays. */
    private void refuse(HttpServletRequest request, HttpServletResponse response, RuntimeException why) throws IOException {
        if (why instanceof Forged) {
            watch.refused(code(request));
        }
        response.setStatus(why instanceof LineNotFound ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_FORBIDDEN);
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().write("");
    }

    private static void write(HttpServletResponse response, String type, String text) throws IOException {
        response.setContentType(type + ";charset=UTF-8");
        response.getWriter().write(text);
    }
}
