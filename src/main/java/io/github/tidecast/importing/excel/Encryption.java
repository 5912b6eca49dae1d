package io.github.tidecast.importing.excel;

import io.github.tidecast.importing.RefusalKind;
import java.io.IOException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.poifs.crypt.EncryptionHeader;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionVerifier;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.DocumentEntry;

/**
 * How a workbook is encrypted, and whether trying a password is cheap: a key is made by hashing the password as often
 * as the file says, which for a stranger's file may take hours.
 */
final class Encryption {

    /** Excel writes 100,000; a million takes about a second. */
    static final int MOST_SPINS = 1_000_000;
    private static final int LARGEST_DESCRIPTION = 64 << 10;
    private static final int LARGEST_KEY_BITS = 512;
    private static final int LARGEST_BLOCK = 64;
    private static final int LONGEST_SALT = 64;

    private Encryption() {
    }

    /** The encryption of a workbook; it is refused before anything is hashed if a password could not be tried quickly. */
    static EncryptionInfo of(DirectoryNode root) throws IOException {
        if (root.getEntryCaseInsensitive(EncryptionInfo.ENCRYPTION_INFO_ENTRY) instanceof DocumentEntry description
                && description.getSize() > LARGEST_DESCRIPTION) {
            throw refused();
        }
        EncryptionInfo info = info(root);
        EncryptionHeader header = info.getHeader();
        EncryptionVerifier verifier = info.getVerifier();
        if (verifier.getSpinCount() < 0 || verifier.getSpinCount() > MOST_SPINS
                || header.getKeySize() < 0 || header.getKeySize() > LARGEST_KEY_BITS
                || header.getBlockSize() < 0 || header.getBlockSize() > LARGEST_BLOCK
                || isLong(verifier.getSalt()) || isLong(header.getKeySalt())
                || isLong(verifier.getEncryptedVerifier()) || isLong(verifier.getEncryptedKey())
                || verifier.getEncryptedVerifierHash() != null && verifier.getEncryptedVerifierHash().length > 2 * LONGEST_SALT) {
            throw refused();
        }
        return info;
    }

    private static EncryptionInfo info(DirectoryNode root) throws IOException {
        try {
            return new EncryptionInfo(root);
        } catch (EncryptedDocumentException e) {
            RefusedBookException unknown = new RefusedBookException(RefusalKind.UNKNOWN_PROTECTION.with());
            unknown.initCause(e);
            throw unknown;
        }
    }

    private static boolean isLong(byte[] salt) {
        return salt != null && salt.length > LONGEST_SALT;
    }

    private static RefusedBookException refused() {
        return new RefusedBookException(RefusalKind.COSTLY_PASSWORD.with(MOST_SPINS));
    }
}
