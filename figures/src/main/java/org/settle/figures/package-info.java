/// Drawings in SVG: bodies, tools, movements, breathing forms.
@NullMarked
package org.settle.figures;

import org.jspecify.annotations.NullMarked;
