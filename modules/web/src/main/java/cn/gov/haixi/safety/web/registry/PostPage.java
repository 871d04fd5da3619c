package cn.gov.haixi.safety.web.registry;

import cn.gov.haixi.safety.platform.Caller;
import cn.gov.haixi.safety.platform.PageRange;
import cn.gov.haixi.safety.registry.person.PersonFilter;
import cn.gov.haixi.safety.registry.person.PersonId;
import cn.gov.haixi.safety.registry.person.PersonQueries;
import cn.gov.haixi.safety.registry.person.PersonRow;
import cn.gov.haixi.safety.registry.person.PostCase;
import cn.gov.haixi.safety.registry.person.PostId;
import cn.gov.haixi.safety.registry.person.PostRole;
import cn.gov.haixi.safety.registry.person.Posts;
import cn.gov.haixi.safety.web.platform.Given;
import cn.gov.haixi.safety.web.platform.Notices;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

@Named
@ViewScoped
public class PostPage implements Serializable {
    @Inject private PersonQueries queries;
    @Inject private Posts posts;
    @Inject private Caller caller;
    @Inject private Notices notices;
    private transient PostCase whole;
    private String id;
    private String next;
    private LocalDate from;
    private LocalDate lastDay;
    private String note;
    private String title;
    private PostRole role;

    private PostId post() { return new PostId(Given.id(id)); }

    public PostCase getWhole() {
        if (whole == null) {
            whole = queries.openPost(caller.scope(), post());
        }
        return whole;
    }

    public void load() {
        title = getWhole().facts().title();
        role = getWhole().facts().role();
    }

    /** Who serves in the post's organisation. */
    public List<PersonRow> getCandidates() {
        var filter = new PersonFilter(null, getWhole().facts().organisation(), true);
        return queries.find(caller.scope(), filter, PersonFilter.Sort.NAME, new PageRange(0, PageRange.MOST)).rows();
    }

    public String handOver() {
        posts.handOver(post(), new PersonId(Given.id(next)), from, note);
        return done("registry.post.handed-over");
    }

    public String correct() {
        posts.correct(post(), title, role);
        return done("registry.post.corrected");
    }

    public String vacate() {
        posts.vacate(post(), lastDay);
        return done("registry.post.vacated");
    }

    public String abolish() {
        posts.abolish(post(), lastDay);
        return done("registry.post.abolished");
    }

    private String done(String key) {
        notices.done(key);
        return "/registry/post?faces-redirect=true&id=" + id;
    }

    public String getId() { return id; }

    public void setId(String id) { this.id = id; }

    public String getNext() { return next; }

    public void setNext(String next) { this.next = next; }

    public LocalDate getFrom() { return from; }

    public void setFrom(LocalDate from) { this.from = from; }

    public LocalDate getLastDay() { return lastDay; }

    public void setLastDay(LocalDate lastDay) { this.lastDay = lastDay; }

    public String getNote() { return note; }

    public void setNote(String note) { this.note = note; }

    public String getTitle() { return title; }

    public void setTitle(String title) { this.title = title; }

    public PostRole getRole() { return role; }

    public void setRole(PostRole role) { this.role = role; }
}
