package nl.nplv.executionplans.document;

import java.util.ArrayList;
import java.util.List;

/** Finds the fewest words that were removed and added between two texts (Myers, O(ND) difference algorithm, 1986). */
final class WordDiff {
    /** Beyond so many changed words two texts have nothing to do with each other: the one replaces the other. */
    private static final int MOST_CHANGES = 2000;

    private final List<String> before;
    private final List<String> after;

    private WordDiff(String before, String after) {
        this.before = words(before);
        this.after = words(after);
    }

    /** The changes, in the order of the texts. */
    static List<WordChange> between(String before, String after) {
        var diff = new WordDiff(before, after);
        return joined(diff.steps());
    }

    private List<WordChange> steps() {
        var trace = new ArrayList<int[]>();
        var most = Math.min(before.size() + after.size(), MOST_CHANGES);
        var furthest = new int[2 * most + 3];
        for (int changes = 0; changes <= most; changes++) {
            trace.add(furthest.clone());
            if (advance(furthest, changes, most)) {
                return backtrack(trace, changes, most);
            }
        }
        return List.of(
                new WordChange(WordChange.Kind.REMOVED, String.join(" ", before)),
                new WordChange(WordChange.Kind.ADDED, String.join(" ", after)));
    }

    /** Goes on with one change more on every diagonal; true when both ends are reached. */
    private boolean advance(int[] furthest, int changes, int most) {
        for (int diagonal = -changes; diagonal <= changes; diagonal += 2) {
            int x = isDown(furthest, diagonal, changes, most)
                    ? furthest[most + diagonal + 2]
                    : furthest[most + diagonal] + 1;
            int y = x - diagonal;
            while (x < before.size() && y < after.size() && before.get(x).equals(after.get(y))) {
                x++;
                y++;
            }
            furthest[most + diagonal + 1] = x;
            if (x >= before.size() && y >= after.size()) {
                return true;
            }
        }
        return false;
    }

    private List<WordChange> backtrack(List<int[]> trace, int changes, int most) {
        var steps = new ArrayList<WordChange>();
        int x = before.size();
        int y = after.size();
        for (int step = changes; step >= 0; step--) {
            var furthest = trace.get(step);
            int diagonal = x - y;
            int from = isDown(furthest, diagonal, step, most) ? diagonal + 1 : diagonal - 1;
            int fromX = step == 0 ? 0 : furthest[most + from + 1];
            int fromY = step == 0 ? 0 : fromX - from;
            while (x > fromX && y > fromY) {
                steps.add(new WordChange(WordChange.Kind.SAME, before.get(--x)));
                y--;
            }
            if (step > 0 && x > fromX) {
                steps.add(new WordChange(WordChange.Kind.REMOVED, before.get(--x)));
            } else if (step > 0) {
                steps.add(new WordChange(WordChange.Kind.ADDED, after.get(--y)));
            }
        }
        return steps.reversed();
    }

    private static boolean isDown(int[] furthest, int diagonal, int changes, int most) {
        return diagonal == -changes
                || (diagonal != changes && furthest[most + diagonal] < furthest[most + diagonal + 2]);
    }

    private static List<WordChange> joined(List<WordChange> steps) {
        var joined = new ArrayList<WordChange>();
        for (var step : steps) {
            if (!joined.isEmpty() && joined.getLast().kind() == step.kind()) {
                var last = joined.removeLast();
                joined.add(new WordChange(step.kind(), last.text() + " " + step.text()));
            } else if (!step.text().isEmpty()) {
                joined.add(step);
            }
        }
        return joined;
    }

    private static List<String> words(String text) {
        return text.isBlank() ? List.of() : List.of(text.strip().split("\\s+", -1));
    }
}
