/// The design system: the frame of a page, its few components, and the words of a language.
///
/// Not here: any page. Start reading at `Page`; `/design` shows every component in every state.
@NullMarked
package org.settle.web.ui;

import org.jspecify.annotations.NullMarked;
