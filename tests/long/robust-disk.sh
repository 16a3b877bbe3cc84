# SPDX-License-Identifier: GPL-3.0-or-later
# Disks in Linux, with little real storage and two CPUs.
export DISK_OPTIONS="--frames 8000 --cpus 2"
exec bash tests/guest/robust-disk.sh
