package interlude.content.read;

import interlude.content.Slide;

/// A slide with the lines of its parts.
public record SlideSource(Slide slide, SlideLines lines) {}
