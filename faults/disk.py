"""A small disk of our own that can be filled to the byte: a tmpfs that nobody outside this process sees."""

import os
import subprocess
import sys

MIB = 1024 * 1024
INSIDE = "--inside"


def go_inside(run="full", ways=(["-m"], ["-r", "-m"])):
    """Goes on in a mount namespace of its own; where that cannot be done, says so and ends."""
    if INSIDE in sys.argv:
        sys.argv.remove(INSIDE)
        return
    for flags in ways:
        if can(["unshare", *flags, "sh", "-c", "mount -t tmpfs none /mnt"]):
            os.execvp("unshare", ["unshare", *flags, sys.executable, "-B", *sys.argv, INSIDE])
    print(f"skipped: {run} (this machine lets nobody mount a file system in a namespace of its own: unshare -m)")
    sys.exit(0)


def can(command):
    try:
        return subprocess.run(command, capture_output=True).returncode == 0
    except FileNotFoundError:
        return False


class Disk:
    """Mounted while its `with` block runs."""

    def __init__(self, folder, size):
        self.folder, self.size = folder, size
        self.ballast = folder / "ballast"

    def __enter__(self):
        self.folder.mkdir()
        subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={self.size}", "none", self.folder], check=True)
        return self

    def __exit__(self, *_):
        subprocess.run(["umount", "--lazy", self.folder], check=True)

    def room(self):
        status = os.statvfs(self.folder)
        return status.f_bavail * status.f_frsize

    def leave(self, room):
        """Fills it until only so many bytes are left. A page at a time at the end, until not one more fits."""
        self.give_back()
        with open(self.ballast, "wb", buffering=0) as ballast:
            while (left := self.room() - room) > 0:
                try:
                    ballast.write(bytes(min(left, MIB)))
                except OSError:
                    return

    def give_back(self):
        self.ballast.unlink(missing_ok=True)


class Image(Disk):
    """A whole file system in a file, mounted through a loop device, whose power can be cut: what was not synced is gone."""

    MAKES = {"ext4": ["mkfs.ext4", "-q", "-F"], "xfs": ["mkfs.xfs", "-q", "-f"]}

    def __init__(self, folder, system, size=512 * MIB):
        super().__init__(folder, size)
        self.system, self.image = system, folder.with_suffix(".image")

    def __enter__(self):
        self.folder.mkdir()
        with open(self.image, "wb") as image:
            image.truncate(self.size)
        subprocess.run([*self.MAKES[self.system], self.image], check=True)
        self.mount()
        return self

    def mount(self):
        subprocess.run(["mount", "-o", "loop", self.image, self.folder], check=True)

    def cut(self):
        """Without writing anything more, not even the journal that is under way."""
        subprocess.run(["xfs_io", "-x", "-c", "shutdown", self.folder], check=True)

    def mount_again(self):
        subprocess.run(["umount", self.folder], check=True)
        self.mount()
