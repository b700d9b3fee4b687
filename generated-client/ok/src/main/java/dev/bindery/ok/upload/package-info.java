/** Files go to OK in one call: the address is asked for, the file is sent, and what the server made of it is kept. */
@NullMarked
package dev.bindery.ok.upload;

import org.jspecify.annotations.NullMarked;
