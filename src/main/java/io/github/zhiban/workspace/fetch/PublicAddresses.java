package io.github.zhiban.workspace.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells addresses of the public network from all others, by the special-purpose registries of IANA (RFC 6890):
 * loopback, private, link-local, shared (RFC 6598), unique local, multicast, documentation, benchmarks, and forms that
 * hide an IPv4 address in an IPv6 one.
 */
final class PublicAddresses {
    private static final List<Block> SPECIAL_PURPOSE = blocks(
            "0.0.0.0/8",
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "224.0.0.0/4",
            "240.0.0.0/4",
            "2001::/23",
            "2001:db8::/32",
            "2002::/16",
            "3fff::/20");

    /** All that is assigned for the public network so far. */
    private static final Block GLOBAL = block("2000::/3");

    /** How hosts that have only IPv4 are reached from networks that have only IPv6 (RFC 6052). */
    private static final Block TRANSLATED = block("64:ff9b::/96");

    private PublicAddresses() {}

    static boolean include(InetAddress address) {
        if (address instanceof Inet4Address) {
            return isOpen(address);
        }
        if (TRANSLATED.holds(address)) {
            return isOpen(ipv4Within(address));
        }
        return GLOBAL.holds(address) && isOpen(address);
    }

    private static boolean isOpen(InetAddress address) {
        return SPECIAL_PURPOSE.stream().noneMatch(block -> block.holds(address));
    }

    private static InetAddress ipv4Within(InetAddress address) {
        byte[] bytes = address.getAddress();
        return of(Arrays.copyOfRange(bytes, bytes.length - 4, bytes.length));
    }

    private static InetAddress of(byte[] bytes) {
        try {
            return InetAddress.getByAddress(bytes);
        } catch (UnknownHostException e) {
            throw new IllegalStateException("four bytes are an address", e);
        }
    }

    private static List<Block> blocks(String... cidrs) {
        return Stream.of(cidrs).map(PublicAddresses::block).toList();
    }

    private static Block block(String cidr) {
        int slash = cidr.indexOf('/');
        try {
            // A literal is not looked up.
            byte[] start = InetAddress.getByName(cidr.substring(0, slash)).getAddress();
            return new Block(start, Integer.parseInt(cidr.substring(slash + 1)));
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(cidr, e);
        }
    }

    /**
     * The addresses that begin with the same bits.
     *
     * @param bits how many
     */
    private record Block(byte[] start, int bits) {
        boolean holds(InetAddress address) {
            byte[] bytes = address.getAddress();
            if (bytes.length != start.length) {
                return false;
            }
            int whole = bits / 8;
            int rest = 0xFF << (8 - bits % 8) & 0xFF;
            return Arrays.equals(bytes, 0, whole, start, 0, whole)
                    && (whole == bytes.length || ((bytes[whole] ^ start[whole]) & rest) == 0);
        }
    }
}
