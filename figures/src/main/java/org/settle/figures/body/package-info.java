/// The body, front and back, with its forty places to tap. Start reading at `BodyMap`.
@NullMarked
package org.settle.figures.body;

import org.jspecify.annotations.NullMarked;
