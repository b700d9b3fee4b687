package dev.bindery.benchmarks.vk;

import java.net.URI;

/** A client of VK. */
interface Client {

    /** Calls {@code users.get}. */
    Object usersGet() throws Exception;

    /** Calls {@code wall.get}. */
    Object wallGet() throws Exception;

    /**
     * Each in a class of its own, for a process has the libraries of one.
     *
     * @param name {@code bindery} or {@code official}
     * @param server where it calls
     * @param answer what it gets for every call instead of calling; empty for calls over the network
     */
    static Client of(String name, URI server, String answer) {
        return name.equals("bindery") ? BinderyClient.of(server, answer) : OfficialClient.of(server, answer);
    }
}
