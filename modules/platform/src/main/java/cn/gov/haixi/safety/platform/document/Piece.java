package cn.gov.haixi.safety.platform.document;

import java.util.List;
import java.util.Optional;

/** What is set on pages one after the other; heights in points. */
sealed interface Piece {
    double height();

    /** What of it must be on the page where it begins. */
    double least();

    boolean keepsNext();

    boolean startsPage();

    /** @param width between the edges that its rules and lines go by */
    record Text(Setting setting, List<Line> lines, double width, boolean startsPage) implements Piece {
        double above() { return setting.top().map(rule -> rule.space() + rule.width()).orElse(0d); }

        double below() { return setting.bottom().map(rule -> rule.space() + rule.width()).orElse(0d); }

        @Override public double height() { return setting.before() + above() + lines.size() * setting.line() + below() + setting.after(); }

        @Override public double least() { return setting.before() + above() + setting.line(); }

        @Override public boolean keepsNext() { return setting.keepNext(); }
    }

    /** A row of a table; all lines of it are as high as the first cell's. */
    record Row(Grid grid, List<Text> cells, boolean first, boolean last) implements Piece {
        Setting setting() { return cells.get(0).setting(); }

        int lines() { return cells.stream().mapToInt(cell -> cell.lines().size()).max().orElse(0); }

        double edges() { return setting().before() + setting().after(); }

        Optional<Setting.Rule> over() { return first ? grid.top() : grid.across(); }

        Optional<Setting.Rule> under() { return last ? grid.bottom() : grid.across(); }

        @Override public double height() { return edges() + lines() * setting().line(); }

        @Override public double least() { return height(); }

        @Override public boolean keepsNext() { return false; }

        @Override public boolean startsPage() { return false; }
    }
}
