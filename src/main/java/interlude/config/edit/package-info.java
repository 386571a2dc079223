/// Changes to the clinic's config as data: what the staff desk can decide, what that does to the
/// text of the file, and what lies between two configs in words. Writes no file.
package interlude.config.edit;
