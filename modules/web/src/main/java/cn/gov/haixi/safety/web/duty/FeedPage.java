package cn.gov.haixi.safety.web.duty;

import cn.gov.haixi.safety.duty.feed.FeedToken;
import cn.gov.haixi.safety.duty.feed.Feeds;
import cn.gov.haixi.safety.web.platform.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;

/** The reader's own calendar address, shown once in the answer that made it and kept by no session. */
@Named
@RequestScoped
public class FeedPage {
    @Inject private Feeds feeds;
    @Inject private Language language;
    @Inject private HttpServletRequest request;
    private FeedToken token;
    private boolean removed;

    public void make() { token = feeds.make(language.getLocale()); }

    public void remove() {
        feeds.remove();
        removed = true;
    }

    /** Null while there is none. */
    public Instant getMadeAt() { return feeds.madeAt().orElse(null); }

    public boolean isRemoved() { return removed; }

    /** Null but for the one answer. */
    public String getAddress() { return token == null ? null : FeedServlet.home(request) + FeedServlet.PATH + token.value() + FeedServlet.ENDING; }
}
