/// How the content stands: what is to be mended, how hard it reads, what it rests on, and who has
/// read it.
package interlude.content.health;
