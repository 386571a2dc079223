/// The desk's door to the clinic's config: saving it beside those who edit the file by hand, and
/// remembering every config there was.
package interlude.config.save;
