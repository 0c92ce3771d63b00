/// One page with every component of the pages, in every state: to look at, and for axe to look at.
@NullMarked
package org.settle.web.design;

import org.jspecify.annotations.NullMarked;
