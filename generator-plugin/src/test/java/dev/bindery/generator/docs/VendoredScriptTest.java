package dev.bindery.generator.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** MiniSearch is in the repository because no Maven artifact of it exists: to update it, replace file, licence and checksum. */
class VendoredScriptTest {
    /** Of {@code dist/umd/index.js} in the npm package minisearch 7.2.0. */
    private static final String SHA_256 = "03c27931eb603af1d3358579e9885eafdb6a2f5fa9929557b3e77d7e99d06d03";

    @Test
    void miniSearchIsAsItWasPublished() throws IOException, GeneralSecurityException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(asset("minisearch.js"));

        assertThat(HexFormat.of().formatHex(digest)).isEqualTo(SHA_256);
    }

    @Test
    void itsLicenceIsBesideIt() throws IOException {
        assertThat(asset("minisearch-LICENSE.txt")).asString().contains("Copyright 2022 Luca Ongaro", "free of charge");
    }

    private static byte[] asset(String name) throws IOException {
        try (InputStream stream = VendoredScriptTest.class.getResourceAsStream("assets/" + name)) {
            return stream.readAllBytes();
        }
    }
}
