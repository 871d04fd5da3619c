package cn.gov.haixi.safety.platform.document;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Breaks a paragraph's letters into lines where Chinese allows it: no line begins with 。 or ends with 《. */
final class Lines {
    /** What rounding may add to a full line. */
    private static final double TOLERANCE = 0.01;

    private final Setting setting;
    private final double measure;
    private final List<Letter> letters;
    private final List<Line.Glyph> glyphs = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();

    private Lines(List<Letter> letters, Setting setting, double measure, Faces faces) {
        this.letters = letters;
        this.setting = setting;
        this.measure = measure;
        for (Letter letter : letters) {
            if (letter.codePoint() < ' ') {
                glyphs.add(new Line.Glyph(null, letter.look(), 0));
            } else {
                Faces.Found found = faces.find(letter.font(), letter.codePoint());
                glyphs.add(new Line.Glyph(found, letter.look(), found.face().width(found.codePoint()) * letter.look().size() * letter.look().scale() + letter.look().spacing()));
            }
        }
    }

    /** @return at least one line */
    static List<Line> of(List<Letter> letters, Setting setting, double measure, Faces faces) {
        Lines breaking = new Lines(letters, setting, measure, faces);
        breaking.run();
        return breaking.lines;
    }

    private void run() {
        boolean[] may = breaks();
        int from = 0;
        while (from < glyphs.size() || lines.isEmpty()) {
            double room = measure - setting.left() - setting.right() - (lines.isEmpty() ? setting.first() : 0) + TOLERANCE;
            int to = from;
            int fit = from;
            double wide = 0;
            while (to < glyphs.size() && !ends(to) && (blank(to) || wide + advance(to, wide) - Math.max(0, glyphs.get(to).look().spacing()) <= room)) {
                wide += advance(to, wide);
                to++;
                if (to == glyphs.size() || may[to] || ends(to)) {
                    fit = to;
                }
            }
            boolean ended = to >= glyphs.size() || ends(to);
            int end = ended ? to : fit > from ? fit : Math.max(to, from + 1);
            line(from, end, room, ended);
            from = ended && to < glyphs.size() ? to + 1 : end;
            if (ended && to < glyphs.size() && from == glyphs.size()) {
                break;
            }
        }
    }

    private boolean[] breaks() {
        StringBuilder text = new StringBuilder();
        int[] letterAt = new int[letters.size() * 2 + 1];
        for (int i = 0; i < letters.size(); i++) {
            letterAt[text.length()] = i;
            text.appendCodePoint(letters.get(i).codePoint());
        }
        letterAt[text.length()] = letters.size();
        boolean[] may = new boolean[letters.size() + 1];
        BreakIterator breaks = BreakIterator.getLineInstance(Locale.CHINA);
        breaks.setText(text.toString());
        for (int at = breaks.first(); at != BreakIterator.DONE; at = breaks.next()) {
            may[letterAt[at]] = true;
        }
        return may;
    }

    private boolean ends(int i) { return letters.get(i).codePoint() == '\n' || letters.get(i).codePoint() == '\f'; }

    private boolean blank(int i) { return letters.get(i).codePoint() == ' '; }

    /** A tab goes to a stop at which the rest of the line ends, to where further lines begin, or two letters on. */
    private double advance(int i, double wide) {
        if (letters.get(i).codePoint() != '\t') {
            return glyphs.get(i).width();
        }
        double at = setting.left() + (lines.isEmpty() ? setting.first() : 0) + wide;
        double rest = 0;
        for (int next = i + 1; next < glyphs.size() && letters.get(next).codePoint() >= ' '; next++) {
            rest += glyphs.get(next).width();
        }
        for (double stop : setting.tabs()) {
            if (stop > at) {
                return Math.max(0, stop - at - rest);
            }
        }
        double step = 2 * glyphs.get(i).look().pitch();
        return lines.isEmpty() && setting.first() < 0 && at < setting.left() ? setting.left() - at : step - at % step;
    }

    private void line(int from, int end, double room, boolean last) {
        double left = setting.left() + (lines.isEmpty() ? setting.first() : 0);
        int until = end;
        while (until > from && blank(until - 1)) {
            until--;
        }
        List<Line.Glyph> on = new ArrayList<>();
        double wide = 0;
        boolean tabbed = false;
        for (int i = from; i < until; i++) {
            double advance = advance(i, wide);
            tabbed |= letters.get(i).codePoint() == '\t';
            on.add(new Line.Glyph(glyphs.get(i).letter(), glyphs.get(i).look(), advance));
            wide += advance;
        }
        double slack = Math.max(0, room - TOLERANCE - wide + (on.isEmpty() ? 0 : on.get(on.size() - 1).look().spacing()));
        boolean even = setting.align().equals("both") && !last && !tabbed && on.size() > 1;
        double shift = switch (setting.align()) {
            case "center" -> slack / 2;
            case "right", "end" -> slack;
            default -> 0;
        };
        lines.add(new Line(on, left + shift, even ? slack / (on.size() - 1) : 0));
    }
}
