/// What there is to show: articles, slides, claims and their sources as records, and which articles
/// the loop shows when. Nothing here knows a screen, and nothing but the sub-packages opens a file.
package interlude.content;
