package cn.gov.haixi.safety.web.platform;

import cn.gov.haixi.safety.platform.attachment.AttachmentId;
import cn.gov.haixi.safety.platform.attachment.AttachmentNotFound;
import cn.gov.haixi.safety.platform.attachment.AttachmentRow;
import cn.gov.haixi.safety.platform.attachment.Attachments;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;

/**
 * Gives out {@code /files/<id>} to those whom the owner's feature lets read: to be saved, never shown as a page of this house, whatever the browser
 * makes of it. {@code ?preview} shows the small picture that was drawn here. What is not there and what the caller may not see look the same.
 */
@WebServlet("/files/*")
public class FileServlet extends HttpServlet {
    @Inject private transient Attachments attachments;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<AttachmentId> wanted = id(request.getPathInfo());
        if (wanted.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
            response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("Cache-Control", "no-store");
            if (request.getParameter("preview") == null) {
                send(attachments.describe(wanted.get()), response);
            } else {
                preview(wanted.get(), response);
            }
        } catch (AttachmentNotFound absent) {
            response.reset();
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void send(AttachmentRow file, HttpServletResponse response) throws IOException {
        response.setContentType(file.kind().mediaType());
        response.setContentLengthLong(file.bytes());
        response.setHeader("Content-Disposition", Disposition.attachment(file.fileName()));
        attachments.write(file.id(), response.getOutputStream());
    }

    private void preview(AttachmentId id, HttpServletResponse response) throws IOException {
        byte[] picture = attachments.preview(id).orElse(null);
        if (picture == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("image/jpeg");
        response.setContentLength(picture.length);
        response.setHeader("Content-Disposition", "inline");
        response.getOutputStream().write(picture);
    }

    private static Optional<AttachmentId> id(String path) {
        try {
            return path == null ? Optional.empty() : Optional.of(new AttachmentId(UUID.fromString(path.substring(1))));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
