# SPDX-License-Identifier: GPL-3.0-or-later
# Several CPUs on fewer, as many and more processors, again and again.
export SMP_SHAPES="2/1 4/1 2/2 4/4 8/2 8/4 2/2 4/2 2/2 4/2"
exec bash tests/guest/smp-linux.sh
