/** Files go to VK in one call: the address is asked for, the file is sent, and what the server made of it is kept. */
@NullMarked
package dev.bindery.vk.upload;

import org.jspecify.annotations.NullMarked;
