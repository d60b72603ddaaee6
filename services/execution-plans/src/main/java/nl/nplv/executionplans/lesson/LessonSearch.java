package nl.nplv.executionplans.lesson;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.nplv.executionplans.term.InterventionType;
import org.jspecify.annotations.Nullable;

/**
 * Finds published lessons by words: Dutch stemming, without regard to accents, and with tolerance for typing errors.
 * PostgreSQL's own text search does it all; the words never become SQL.
 */
@ApplicationScoped
class LessonSearch {
    private static final String FIND = """
            with asked as (select websearch_to_tsquery('nplv_dutch', ?) as words, unaccent(lower(?)) as typed)
            select id, title, theme, focus_area_slug, intervention_type,
                ts_headline('nplv_dutch', body, asked.words,
                    'StartSel=**, StopSel=**, MaxFragments=2, MaxWords=25, MinWords=8, FragmentDelimiter= … ') as highlight,
                ts_rank(search, asked.words) + word_similarity(asked.typed, plain) / 10 as rank
            from lesson, asked
            where status = 'PUBLISHED' and (search @@ asked.words or asked.typed <% plain)
                and (?::text is null or theme = ?) and (?::text is null or focus_area_slug = ?)
                and (?::text is null or intervention_type = ?)
            order by search @@ asked.words desc, rank desc, id limit ?""";

    private final AgroalDataSource database;

    LessonSearch(AgroalDataSource database) {
        this.database = database;
    }

    /** The best matches, the best one first. */
    List<FoundLesson> find(
            String words,
            @Nullable LessonTheme theme,
            @Nullable String area,
            @Nullable InterventionType type,
            int limit) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(FIND)) {
            statement.setString(1, words);
            statement.setString(2, words);
            narrow(statement, 3, theme == null ? null : theme.name());
            narrow(statement, 5, area);
            narrow(statement, 7, type == null ? null : type.name());
            statement.setInt(9, limit);
            try (var rows = statement.executeQuery()) {
                var found = new ArrayList<FoundLesson>();
                while (rows.next()) {
                    found.add(read(rows));
                }
                return found;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("lessons cannot be searched", e);
        }
    }

    private static void narrow(PreparedStatement statement, int at, @Nullable String value) throws SQLException {
        statement.setString(at, value);
        statement.setString(at + 1, value);
    }

    private static FoundLesson read(ResultSet row) throws SQLException {
        var type = row.getString("intervention_type");
        return new FoundLesson(
                row.getObject("id", UUID.class),
                row.getString("title"),
                LessonTheme.valueOf(row.getString("theme")),
                row.getString("focus_area_slug"),
                type == null ? null : InterventionType.valueOf(type),
                row.getString("highlight"),
                row.getDouble("rank"));
    }
}
