/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Binary floating point in tier T0: always the exact path.  PoP chapter 19. */
#ifndef CPU_OP_BFP_FULL_H
#define CPU_OP_BFP_FULL_H

#include "cpu/op/bfp_exact.h"

#define fp_aeb(cpu, o, x, y) exact_two(cpu, bfp_add, BFP_SHORT, BFP_SHORT, (o)->r1, x, y, true)
#define fp_adb(cpu, o, x, y) exact_two(cpu, bfp_add, BFP_LONG, BFP_LONG, (o)->r1, x, y, true)
#define fp_seb(cpu, o, x, y) exact_two(cpu, bfp_sub, BFP_SHORT, BFP_SHORT, (o)->r1, x, y, true)
#define fp_sdb(cpu, o, x, y) exact_two(cpu, bfp_sub, BFP_LONG, BFP_LONG, (o)->r1, x, y, true)
#define fp_meeb(cpu, o, x, y) exact_two(cpu, bfp_mul, BFP_SHORT, BFP_SHORT, (o)->r1, x, y, false)
#define fp_mdb(cpu, o, x, y) exact_two(cpu, bfp_mul, BFP_LONG, BFP_LONG, (o)->r1, x, y, false)
#define fp_mdeb(cpu, o, x, y) exact_two(cpu, bfp_mul, BFP_SHORT, BFP_LONG, (o)->r1, x, y, false)
#define fp_deb(cpu, o, x, y) exact_two(cpu, bfp_div, BFP_SHORT, BFP_SHORT, (o)->r1, x, y, false)
#define fp_ddb(cpu, o, x, y) exact_two(cpu, bfp_div, BFP_LONG, BFP_LONG, (o)->r1, x, y, false)
#define fp_sqeb(cpu, o, x, y) exact_one(cpu, bfp_sqrt, BFP_SHORT, BFP_SHORT, (o)->r1, x, false)
#define fp_sqdb(cpu, o, x, y) exact_one(cpu, bfp_sqrt, BFP_LONG, BFP_LONG, (o)->r1, x, false)
#define fp_ceb(cpu, o, x, y) exact_compare(cpu, BFP_SHORT, x, y, false)
#define fp_cdb(cpu, o, x, y) exact_compare(cpu, BFP_LONG, x, y, false)
#define fp_keb(cpu, o, x, y) exact_compare(cpu, BFP_SHORT, x, y, true)
#define fp_kdb(cpu, o, x, y) exact_compare(cpu, BFP_LONG, x, y, true)
#define fp_maeb(cpu, o, x, y) exact_mul_add(cpu, BFP_SHORT, (o)->r1, x, y, false)
#define fp_madb(cpu, o, x, y) exact_mul_add(cpu, BFP_LONG, (o)->r1, x, y, false)
#define fp_mseb(cpu, o, x, y) exact_mul_add(cpu, BFP_SHORT, (o)->r1, x, y, true)
#define fp_msdb(cpu, o, x, y) exact_mul_add(cpu, BFP_LONG, (o)->r1, x, y, true)
#define fp_ltebr(cpu, o, x) exact_one(cpu, bfp_quiet, BFP_SHORT, BFP_SHORT, (o)->r1, x, true)
#define fp_ltdbr(cpu, o, x) exact_one(cpu, bfp_quiet, BFP_LONG, BFP_LONG, (o)->r1, x, true)
#define fp_ldeb(cpu, o, x) exact_one(cpu, bfp_quiet, BFP_SHORT, BFP_LONG, (o)->r1, x, false)
#define fp_ledbra(cpu, o) exact_shorten(cpu, o, BFP_LONG, BFP_SHORT)
#define fp_cfebra(cpu, o, x) exact_to_integer(cpu, o, BFP_SHORT, 32, true)
#define fp_cfdbra(cpu, o, x) exact_to_integer(cpu, o, BFP_LONG, 32, true)
#define fp_cgebra(cpu, o, x) exact_to_integer(cpu, o, BFP_SHORT, 64, true)
#define fp_cgdbra(cpu, o, x) exact_to_integer(cpu, o, BFP_LONG, 64, true)
#define fp_cefbra(cpu, o) exact_from_integer(cpu, o, BFP_SHORT, 32, true)
#define fp_cdfbra(cpu, o) exact_from_integer(cpu, o, BFP_LONG, 32, true)
#define fp_cegbra(cpu, o) exact_from_integer(cpu, o, BFP_SHORT, 64, true)
#define fp_cdgbra(cpu, o) exact_from_integer(cpu, o, BFP_LONG, 64, true)

#endif
