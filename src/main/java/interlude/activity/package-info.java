/// How often things were read, and how much of that may be shown: counts that cannot be traced to a
/// person. No time finer than a part of a day of some week, no order, nobody.
package interlude.activity;
