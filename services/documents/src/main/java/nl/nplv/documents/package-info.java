/**
 * Accessible documents: one text that is the HTML answer and the PDF/UA file, and charts that can be read aloud.
 *
 * <p>A service keeps its words in a type-safe Qute template of the body only, wraps it, and answers either form:
 *
 * <pre>{@code
 * @CheckedTemplate
 * class DecisionTemplates {
 *     static native TemplateInstance letter(Grant grant, String chart); // templates/…/letter.html
 * }
 *
 * private Document letterOf(Grant grant) {
 *     var chart = new BarChart(caption, "Tranche", "EUR", bars);
 *     var body = DecisionTemplates.letter(grant, chart.svg() + chart.table()).render();
 *     return new Document("en", "Decision on " + grant.number(), "Single grant for …", grant.decidedOn(), body);
 * }
 *
 * @GET
 * @Produces(MediaType.TEXT_HTML)
 * public Response html(UUID id) {
 *     return Response.ok(letterOf(grants.get(id)).html())
 *             .header("Content-Security-Policy", Document.CONTENT_SECURITY_POLICY)
 *             .build();
 * }
 *
 * @GET
 * @Produces("application/pdf")
 * public byte[] pdf(UUID id) {
 *     return letterOf(grants.get(id)).pdf();
 * }
 * }</pre>
 *
 * <p>The body is XHTML: every element closed, no named entities but the five of XML, one {@code h1}, no heading level
 * skipped, {@code th} with {@code scope}, {@code img} with {@code alt}, no {@code style} attribute. In the template
 * {@code {chart.raw}} is for what this package made; everything else stays escaped.
 */
@NullMarked
package nl.nplv.documents;

import org.jspecify.annotations.NullMarked;
