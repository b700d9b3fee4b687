/** Uploads to a server that speaks OK from its specification. */
@NullMarked
package dev.bindery.ok.upload;

import org.jspecify.annotations.NullMarked;
