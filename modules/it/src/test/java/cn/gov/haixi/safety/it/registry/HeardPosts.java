package cn.gov.haixi.safety.it.registry;

import cn.gov.haixi.safety.registry.person.PostAbolished;
import cn.gov.haixi.safety.registry.person.PostHandedOver;
import cn.gov.haixi.safety.registry.person.PostId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Somebody in another module who listens to what becomes of posts. */
@ApplicationScoped
public class HeardPosts {
    private final List<Record> heard = new CopyOnWriteArrayList<>();

    void on(@Observes PostHandedOver event) { heard.add(event); }

    void on(@Observes PostAbolished event) { heard.add(event); }

    /** Of one post, in the order of their happening. */
    public List<Record> of(PostId post) {
        return heard.stream().filter(event -> event instanceof PostHandedOver handed && handed.post().equals(post)
                || event instanceof PostAbolished abolished && abolished.post().equals(post)).toList();
    }
}
