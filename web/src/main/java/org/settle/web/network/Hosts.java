package org.settle.web.network;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;

/// Under which names and addresses this machine is known at home.
///
/// @param name the short name, such as `kitchen`
/// @param addresses private addresses of version 4
record Hosts(String name, List<String> addresses) {
    private static final List<String> INSIDE = List.of("docker", "br-", "veth", "virbr", "lxc");

    static Hosts ofThisMachine() {
        try {
            return new Hosts(
                    shortName(),
                    NetworkInterface.networkInterfaces()
                            .filter(Hosts::leadsOut)
                            .flatMap(NetworkInterface::inetAddresses)
                            .filter(a -> a instanceof Inet4Address && a.isSiteLocalAddress())
                            .map(InetAddress::getHostAddress)
                            .sorted()
                            .distinct()
                            .toList());
        } catch (SocketException e) {
            return new Hosts("localhost", List.of());
        }
    }

    /// The name that phones find without any set-up.
    String local() {
        return name + ".local";
    }

    private static String shortName() {
        try {
            String full = InetAddress.getLocalHost().getHostName().toLowerCase(Locale.ROOT);
            String first = full.split("\\.", 2)[0];
            return first.matches("[a-z0-9-]+") ? first : "localhost";
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }

    private static boolean leadsOut(NetworkInterface network) {
        try {
            return network.isUp()
                    && !network.isLoopback()
                    && INSIDE.stream().noneMatch(network.getName()::startsWith);
        } catch (SocketException e) {
            return false;
        }
    }
}
