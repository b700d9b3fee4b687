/** From an application of OK to a session. */
@NullMarked
package dev.bindery.ok.session;

import org.jspecify.annotations.NullMarked;
