package dev.bindery.runtime.token;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/** Encrypts what a file keeps: AES in Galois/Counter mode, a new nonce of 12 bytes before each text, a tag of 16 behind. */
final class TokenCipher {
    private static final String ALGORITHM = "AES/GCM/NoPadding";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SecretKey key;

    /**
     * Encrypts with this key.
     *
     * @throws IllegalArgumentException if it is no key for AES
     */
    TokenCipher(SecretKey key) {
        if (!key.getAlgorithm().equals("AES")) {
            throw new IllegalArgumentException("the key is for " + key.getAlgorithm() + "; it must be one for AES");
        }
        this.key = key;
    }

    byte[] encrypt(byte[] plain) throws GeneralSecurityException {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, nonce, plain, 0);
        return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
    }

    byte[] decrypt(byte[] sealed) throws GeneralSecurityException {
        if (sealed.length < NONCE) {
            throw new GeneralSecurityException("too short");
        }
        byte[] nonce = new byte[NONCE];
        System.arraycopy(sealed, 0, nonce, 0, NONCE);
        return run(Cipher.DECRYPT_MODE, nonce, sealed, NONCE);
    }

    private byte[] run(int mode, byte[] nonce, byte[] bytes, int from) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(ALGORITHM);
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        return cipher.doFinal(bytes, from, bytes.length - from);
    }
}
