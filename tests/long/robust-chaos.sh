# SPDX-License-Identifier: GPL-3.0-or-later
# Garbage from many seeds.
export CHAOS_SEEDS=60 CHAOS_SECONDS=3 CHAOS_FIRST=$((RANDOM * 32768 + RANDOM))
exec bash tests/guest/robust-chaos.sh
