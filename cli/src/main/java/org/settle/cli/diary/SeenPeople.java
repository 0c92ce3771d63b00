package org.settle.cli.diary;

/// Remembers which people have been read, in bounded memory: 64-bit hashes of up to four million
/// names. Beyond that a name that comes back is no longer noticed.
///
/// Two different names share a hash with a probability below one in a million for four million
/// people.
final class SeenPeople {
    private static final int MOST = 4_000_000;

    private long[] slots = new long[1 << 12];
    private int count;

    boolean isNew(String name) {
        long hash = hash(name);
        if (count >= MOST) {
            return true;
        }
        if (2 * (count + 1) > slots.length) {
            grow();
        }
        boolean added = add(slots, hash);
        count += added ? 1 : 0;
        return added;
    }

    private void grow() {
        long[] larger = new long[2 * slots.length];
        for (long hash : slots) {
            if (hash != 0) {
                add(larger, hash);
            }
        }
        slots = larger;
    }

    private static boolean add(long[] slots, long hash) {
        int i = (int) (hash >>> 32) & (slots.length - 1);
        while (slots[i] != 0) {
            if (slots[i] == hash) {
                return false;
            }
            i = (i + 1) & (slots.length - 1);
        }
        slots[i] = hash;
        return true;
    }

    /// FNV-1a over the characters, then Stafford's mix 13; 0 stands for an empty slot.
    private static long hash(String name) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
        hash = (hash ^ (hash >>> 27)) * 0x94d049bb133111ebL;
        hash ^= hash >>> 31;
        return hash == 0 ? 1 : hash;
    }
}
