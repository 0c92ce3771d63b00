package org.settle.web.network;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.GeneralSubtree;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.NameConstraints;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/// The certificate authority of one home. It may only vouch for this machine's names and for
/// private addresses, so a phone that trusts it trusts it for nothing else. Keys lie encrypted in
/// the data folder, readable by its owner only.
final class HomeAuthority {
    static final Duration AUTHORITY_AGE = Duration.ofDays(3653);
    static final Duration SERVER_AGE = Duration.ofDays(397);

    private static final Duration RENEW_BEFORE = Duration.ofDays(30);
    private static final Duration SLOW_CLOCKS = Duration.ofHours(24);
    private static final int SERIAL_BITS = 120;
    private static final String ALIAS = "settle";
    private static final String SIGNATURE = "SHA256withECDSA";
    private static final List<String> PRIVATE =
            List.of(
                    "10.0.0.0/255.0.0.0",
                    "172.16.0.0/255.240.0.0",
                    "192.168.0.0/255.255.0.0",
                    "127.0.0.0/255.0.0.0");

    private final Path authorityFile;
    private final Path serverFile;
    private final String secret;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    /// @param folder where the keys lie
    /// @param secret encrypts them
    /// @param clock the time
    HomeAuthority(Path folder, String secret, Clock clock) {
        this.authorityFile = folder.resolve("home-authority.p12");
        this.serverFile = folder.resolve("home-server.p12");
        this.secret = secret;
        this.clock = clock;
    }

    boolean exists() {
        return Files.exists(authorityFile);
    }

    /// The certificate that a phone installs.
    Optional<X509Certificate> certificate() {
        return exists() ? Optional.of(open(authorityFile).certificate()) : Optional.empty();
    }

    Path serverFile() {
        return serverFile;
    }

    /// Makes what is missing, outdated soon, or made for other names.
    ///
    /// @return whether there is a new server certificate
    boolean ready(Hosts hosts) {
        if (!exists()) {
            write(authorityFile, newAuthority(hosts));
        }
        if (Files.exists(serverFile) && isFit(open(serverFile).certificate(), hosts)) {
            return false;
        }
        write(serverFile, newServer(hosts, open(authorityFile)));
        return true;
    }

    /// The check sum by which two people see that a certificate is the same.
    static String fingerprint(X509Certificate certificate) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
            return HexFormat.ofDelimiter(":").withUpperCase().formatHex(sum);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A certificate has no check sum.", e);
        }
    }

    private boolean isFit(X509Certificate server, Hosts hosts) {
        Instant soon = clock.instant().plus(RENEW_BEFORE);
        return server.getNotAfter().toInstant().isAfter(soon)
                && names(server).containsAll(serverNames(hosts));
    }

    private static List<String> names(X509Certificate server) {
        try {
            return Optional.ofNullable(server.getSubjectAlternativeNames())
                    .orElse(List.of())
                    .stream()
                    .map(pair -> String.valueOf(pair.get(1)))
                    .toList();
        } catch (CertificateParsingException e) {
            return List.of();
        }
    }

    private static List<String> serverNames(Hosts hosts) {
        List<String> names = new ArrayList<>(List.of(hosts.local(), hosts.name(), "localhost"));
        names.addAll(hosts.addresses());
        names.add("127.0.0.1");
        return names;
    }

    private Entry newAuthority(Hosts hosts) {
        KeyPair pair = newPair();
        X500Name name = new X500Name("CN=Settle at home (" + hosts.name() + ")");
        List<GeneralSubtree> allowed = new ArrayList<>();
        for (String dns : List.of(hosts.local(), hosts.name(), "localhost")) {
            allowed.add(new GeneralSubtree(new GeneralName(GeneralName.dNSName, dns)));
        }
        for (String range : PRIVATE) {
            allowed.add(new GeneralSubtree(new GeneralName(GeneralName.iPAddress, range)));
        }
        try {
            X509v3CertificateBuilder builder = builder(name, name, pair, AUTHORITY_AGE);
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
            builder.addExtension(
                    Extension.keyUsage,
                    true,
                    new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
            builder.addExtension(
                    Extension.nameConstraints,
                    true,
                    new NameConstraints(allowed.toArray(GeneralSubtree[]::new), null));
            builder.addExtension(
                    Extension.subjectKeyIdentifier,
                    false,
                    new JcaX509ExtensionUtils().createSubjectKeyIdentifier(pair.getPublic()));
            return new Entry(pair.getPrivate(), List.of(sign(builder, pair.getPrivate())));
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("The certificate of this home cannot be made.", e);
        }
    }

    private Entry newServer(Hosts hosts, Entry authority) {
        KeyPair pair = newPair();
        X500Name issuer =
                X500Name.getInstance(
                        authority.certificate().getSubjectX500Principal().getEncoded());
        GeneralName[] names =
                serverNames(hosts).stream()
                        .map(
                                n ->
                                        new GeneralName(
                                                isAddress(n)
                                                        ? GeneralName.iPAddress
                                                        : GeneralName.dNSName,
                                                n))
                        .toArray(GeneralName[]::new);
        try {
            X509v3CertificateBuilder builder =
                    builder(issuer, new X500Name("CN=" + hosts.local()), pair, SERVER_AGE);
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
            builder.addExtension(
                    Extension.extendedKeyUsage,
                    false,
                    new ExtendedKeyUsage(KeyPurposeId.id_kp_serverAuth));
            builder.addExtension(Extension.subjectAlternativeName, false, new GeneralNames(names));
            builder.addExtension(
                    Extension.authorityKeyIdentifier,
                    false,
                    new JcaX509ExtensionUtils()
                            .createAuthorityKeyIdentifier(authority.certificate()));
            X509Certificate own = sign(builder, authority.key());
            return new Entry(pair.getPrivate(), List.of(own, authority.certificate()));
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("The certificate of this server cannot be made.", e);
        }
    }

    private static boolean isAddress(String name) {
        return name.matches("[0-9.]+");
    }

    private X509v3CertificateBuilder builder(
            X500Name issuer, X500Name subject, KeyPair pair, Duration age) {
        Instant now = clock.instant();
        return new JcaX509v3CertificateBuilder(
                issuer,
                new BigInteger(SERIAL_BITS, random).add(BigInteger.ONE),
                Date.from(now.minus(SLOW_CLOCKS)),
                Date.from(now.plus(age).minus(SLOW_CLOCKS)),
                subject,
                pair.getPublic());
    }

    private static X509Certificate sign(X509v3CertificateBuilder builder, PrivateKey key)
            throws GeneralSecurityException {
        try {
            return new JcaX509CertificateConverter()
                    .getCertificate(
                            builder.build(new JcaContentSignerBuilder(SIGNATURE).build(key)));
        } catch (OperatorCreationException e) {
            throw new IllegalStateException("This Java cannot sign a certificate.", e);
        }
    }

    private KeyPair newPair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"), random);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no P-256.", e);
        }
    }

    private Entry open(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, secret.toCharArray());
            if (!(store.getKey(ALIAS, secret.toCharArray()) instanceof PrivateKey key)) {
                throw new IllegalStateException("This file holds no key of Settle: " + file);
            }
            List<X509Certificate> chain = new ArrayList<>();
            for (Certificate one : store.getCertificateChain(ALIAS)) {
                chain.add((X509Certificate) one);
            }
            return new Entry(key, chain);
        } catch (IOException e) {
            throw new UncheckedIOException("A key of the home network cannot be read: " + file, e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A key of the home network is damaged: " + file, e);
        }
    }

    private void write(Path file, Entry entry) {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(null, secret.toCharArray());
            store.setKeyEntry(
                    ALIAS,
                    entry.key(),
                    secret.toCharArray(),
                    entry.chain().toArray(Certificate[]::new));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            store.store(bytes, secret.toCharArray());
            Path next = file.resolveSibling(file.getFileName() + ".new");
            Files.deleteIfExists(next);
            createPrivate(next);
            Files.write(next, bytes.toByteArray());
            Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("A key cannot be written: " + file, e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A key cannot be encrypted: " + file, e);
        }
    }

    private static void createPrivate(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(
                    file,
                    PosixFilePermissions.asFileAttribute(
                            PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(file);
        }
    }

    private record Entry(PrivateKey key, List<X509Certificate> chain) {
        X509Certificate certificate() {
            return chain.getFirst();
        }
    }
}
