//! Columns as they come in: checked, and made slices of.

use core::ops::Range;

use super::failure::{Failure, about, fail, null};
use super::level::level_of;
use super::sized::{Sized32, sized_in};
use super::status::{QCAL_ERR_BACKEND, QCAL_ERR_INVALID_ARGUMENT, QCAL_ERR_UNSUPPORTED};
use crate::batch::overlap::{self, Span};
use crate::batch::{Bits, BitsMut, Input, Level, Settings, Tally, Validity};
use crate::error::Error;
use crate::registry::OpenCalendar;

/// How columns are to be gone through. Set everything to zero, then `size` to sizeof(qcal_batch_options), then what is needed.
///
/// Bits are as in Arrow: row i is bit (offset + i) mod 8, from the low end, of byte (offset + i) / 8; 1 where the row has a value.
#[repr(C)]
#[derive(Clone, Copy, Debug)]
pub struct qcal_batch_options {
    /// sizeof(qcal_batch_options).
    pub size: u32,
    /// 0.
    pub flags: u32,
    /// The Julian Day number of day 0: 2440588 where days are Unix days, as in Arrow's date32; 0 where they are Julian Day numbers.
    pub epoch_jdn: i64,
    /// Which rows have a value; the others are null. NULL: all have one.
    pub valid_in: *const u8,
    /// The bit of the first row in valid_in.
    pub valid_in_offset: u64,
    /// Receives which rows have a value afterwards; bits of other rows stay as they are, though their bytes are written where they
    /// share one. NULL: not asked. May be valid_in with the same offset.
    pub valid_out: *mut u8,
    /// The bit of the first row in valid_out.
    pub valid_out_offset: u64,
    /// Threads to be used at most, the caller's among them: 0 for one per core, 1 for the caller's alone. A column is split
    /// where it has some ten thousands of rows for each; more than 64 are not used; where one cannot start, others do its work. A calendar
    /// whose callbacks are asked each time is never split, and the callbacks of any other may be asked by these threads.
    pub threads: i32,
    /// QCAL_LEVEL_BEST, or a level to be used at best.
    pub level: i32,
}

// SAFETY: #[repr(C)], starts with its size, and the fields leave no gaps where pointers have 8 bytes; only bytes that are read are
// copied; valid when zero.
unsafe impl Sized32 for qcal_batch_options {
    const FIRST_SIZE: u32 = size_of::<qcal_batch_options>() as u32;
}
const _: () = assert!(size_of::<usize>() != 8 || size_of::<qcal_batch_options>() == 56);

/// Rows of a chunk of columns that are not aligned to their elements.
const STAGED: usize = 512;

/// What goes through columns, or through a chunk of them.
pub(super) type Converter<'a, I, O> =
    dyn FnMut(Range<usize>, Input<'_, I>, Option<&mut [O]>, Settings<'_>) -> Tally + 'a;

/// What a call has come with: options checked, columns looked at one after the other.
pub(super) struct Call {
    rows: usize,
    epoch: i64,
    valid_in: *const u8,
    valid_in_offset: u64,
    valid_out: *mut u8,
    valid_out_offset: u64,
    threads: usize,
    level: Level,
    inputs: [Option<Span>; 4],
    outputs: [Option<Span>; 5],
}

impl Call {
    /// # Safety
    ///
    /// The caller's promise about structs with a size.
    pub(super) unsafe fn new(options: *const qcal_batch_options, rows: usize) -> Result<Call, Failure> {
        let mut call = Call {
            rows,
            epoch: 0,
            valid_in: core::ptr::null(),
            valid_in_offset: 0,
            valid_out: core::ptr::null_mut(),
            valid_out_offset: 0,
            threads: 1,
            level: Level::Scalar,
            inputs: [None; 4],
            outputs: [None; 5],
        };
        let mut level = 0;
        if !options.is_null() {
            // SAFETY: the caller's promise.
            let options = unsafe { sized_in(options, "options") }?;
            if options.flags != 0 {
                return Err(fail(
                    QCAL_ERR_UNSUPPORTED,
                    format_args!("options->flags is {}: this version knows none", options.flags),
                ));
            }
            call.threads = usize::try_from(options.threads).map_err(|_| {
                fail(QCAL_ERR_INVALID_ARGUMENT, format_args!("options->threads is {}", options.threads))
            })?;
            (call.epoch, level) = (options.epoch_jdn, options.level);
            (call.valid_in, call.valid_in_offset) = (options.valid_in, options.valid_in_offset);
            (call.valid_out, call.valid_out_offset) = (options.valid_out, options.valid_out_offset);
        }
        call.level = level_of(level)?;
        Ok(call)
    }

    /// Whether the calendar's days of the month fit columns.
    #[inline(never)]
    pub(super) fn fits(&self, cal: &OpenCalendar) -> Result<(), Failure> {
        let longest = *cal.engine().properties().month_days.end();
        if u8::try_from(longest).is_ok() {
            return Ok(());
        }
        Err(fail(
            QCAL_ERR_UNSUPPORTED,
            format_args!(
                "{}: a month has {longest} days, and in columns a day is an uint8_t",
                cal.name().to_str().unwrap_or_default()
            ),
        ))
    }

    /// Looks at an input column, which has to be there.
    pub(super) fn input<T>(&mut self, column: *const T, parameter: &'static str) -> Result<(), Failure> {
        self.input_at(column.addr(), size_of::<T>(), parameter)
    }

    #[inline(never)]
    fn input_at(&mut self, address: usize, size: usize, parameter: &'static str) -> Result<(), Failure> {
        let span = self.span(address, size, parameter)?;
        if span.is_none() && self.rows > 0 {
            return Err(null(parameter));
        }
        keep(&mut self.inputs, span);
        Ok(())
    }

    /// Looks at an output column; answers whether it is there.
    pub(super) fn output<T>(&mut self, column: *mut T, parameter: &'static str) -> Result<bool, Failure> {
        self.output_at(column.addr(), size_of::<T>(), parameter)
    }

    #[inline(never)]
    fn output_at(&mut self, address: usize, size: usize, parameter: &'static str) -> Result<bool, Failure> {
        let span = self.span(address, size, parameter)?;
        keep(&mut self.outputs, span);
        Ok(span.is_some())
    }

    fn span(&self, address: usize, size: usize, parameter: &'static str) -> Result<Option<Span>, Failure> {
        if address == 0 {
            return Ok(None);
        }
        let span = Span::elements(address, self.rows, size);
        span.map(Some).map_err(|error| about(error, format_args!("{parameter}: {} rows", self.rows)))
    }

    /// Looks at the rest when all columns have been looked at: bits and count, and whether anything overlaps.
    pub(super) fn check(&mut self, invalid: *mut u64) -> Result<(), Failure> {
        let too_long = |error| about(error, format_args!("validity bits: {} rows", self.rows));
        if !self.valid_in.is_null() {
            let bits = Span::bits(self.valid_in.addr(), self.valid_in_offset, self.rows).map_err(too_long)?;
            keep(&mut self.inputs, Some(bits));
        }
        if !self.valid_out.is_null() {
            let bits = Span::bits(self.valid_out.addr(), self.valid_out_offset, self.rows).map_err(too_long)?;
            keep(&mut self.outputs, Some(bits));
        }
        if self.rows == 0 {
            return Ok(());
        }
        if !invalid.is_null() {
            let count = Span::count(invalid.addr()).map_err(|error| about(error, format_args!("invalid")))?;
            keep(&mut self.outputs, Some(count));
        }
        overlap::check(&self.inputs, &self.outputs).map_err(|_| {
            fail(
                QCAL_ERR_INVALID_ARGUMENT,
                format_args!("an output overlaps another column, and is not the whole of an input of its element size"),
            )
        })
    }

    /// Goes through columns of which one input and one output have elements of several bytes, `output` perhaps NULL, in one piece or,
    /// where one of these two is not aligned to its elements, by way of buffers.
    ///
    /// # Safety
    ///
    /// The pointers have been looked at, and the caller's promises about them hold.
    pub(super) unsafe fn run<I: Copy + Default, O: Copy + Default>(
        &self,
        input: *const I,
        output: *mut O,
        convert: &mut Converter<'_, I, O>,
    ) -> Tally {
        if self.rows == 0 {
            return Tally::default();
        }
        if input.is_aligned() && output.is_aligned() {
            let all = 0..self.rows;
            let in_place = input.addr() == output.addr();
            // SAFETY: not NULL and aligned, so many rows by the caller's promise; overlap has been excluded, but for the same column, of
            // which only the mutable slice is made.
            return unsafe {
                let input = if in_place { Input::Output } else { Input::Apart(bytes(input, &all)) };
                let output = (!output.is_null()).then(|| bytes_mut(output, &all));
                let settings = self.settings(&all, self.threads);
                convert(all, input, output, settings)
            };
        }
        let mut tally = Tally::default();
        for start in (0..self.rows).step_by(STAGED) {
            let range = start..self.rows.min(start.saturating_add(STAGED));
            let rows = range.len();
            let (mut from, mut to) = ([I::default(); STAGED], [O::default(); STAGED]);
            // SAFETY: the rows of the chunk are in the column, and the buffer is ours; a copy of bytes asks no alignment.
            unsafe { copy(input.cast::<u8>(), from.as_mut_ptr().cast(), &range, size_of::<I>()) };
            let there = !output.is_null();
            // SAFETY: one thread, which makes slices of bits for one chunk at a time.
            let settings = unsafe { self.settings(&range, 1) };
            let input = from.get(..rows).unwrap_or_default();
            let found = convert(range, Input::Apart(input), to.get_mut(..rows).filter(|_| there), settings);
            if there {
                // SAFETY: as above, in the other direction.
                unsafe {
                    let place = output.cast::<u8>().add(start * size_of::<O>());
                    core::ptr::copy_nonoverlapping(to.as_ptr().cast::<u8>(), place, rows * size_of::<O>());
                }
            }
            tally.invalid += found.invalid;
            tally.fault = tally.fault.or(found.fault.map(|row| start + row));
        }
        tally
    }

    /// # Safety
    ///
    /// The caller's promise about bits; no other slices of them are in use.
    #[inline(never)]
    unsafe fn settings<'a>(&self, rows: &Range<usize>, threads: usize) -> Settings<'a> {
        let mut validity = Validity::default();
        // SAFETY: the caller's promise; both have been looked at, so that offsets do not overflow, and are apart or the same.
        unsafe {
            // As overlap has looked at them: whole bytes of an offset are as good as a pointer so much further.
            let place = |bits: *const u8, offset: u64| (bits.addr().wrapping_add((offset / 8) as usize), offset % 8);
            let same = !self.valid_out.is_null()
                && place(self.valid_in, self.valid_in_offset) == place(self.valid_out, self.valid_out_offset);
            if !self.valid_out.is_null() {
                let (first, shift, length) = bits(self.valid_out_offset, rows);
                let bytes = core::slice::from_raw_parts_mut(self.valid_out.add(first), length);
                validity.output = Some(BitsMut::new(bytes, shift));
            }
            if !self.valid_in.is_null() {
                validity.in_place = same;
                if !same {
                    let (first, shift, length) = bits(self.valid_in_offset, rows);
                    let bytes = core::slice::from_raw_parts(self.valid_in.add(first), length);
                    validity.input = Some(Bits::new(bytes, shift));
                }
            }
        }
        Settings { epoch: self.epoch, validity, threads, level: self.level }
    }

    /// Tells what has come of it.
    ///
    /// # Safety
    ///
    /// The caller's promise about `invalid`.
    #[inline(never)]
    pub(super) unsafe fn finish(&self, tally: Tally, invalid: *mut u64) -> Result<(), Failure> {
        if !invalid.is_null() {
            // SAFETY: not NULL; the caller's promise.
            unsafe { invalid.write_unaligned(tally.invalid) };
        }
        match tally.fault {
            None => Ok(()),
            // The text was left to the thread that found it.
            Some(row) if tally.shared => Err(fail(QCAL_ERR_BACKEND, format_args!("row {row}: {}", Error::Backend))),
            Some(_) => Err(about(Error::Backend, format_args!(""))),
        }
    }
}

fn keep(spans: &mut [Option<Span>], span: Option<Span>) {
    if let Some(place) = spans.iter_mut().find(|place| place.is_none()) {
        *place = span;
    }
}

/// The first byte with a bit of these rows, the place of the first one in it, and how many bytes have some.
fn bits(offset: u64, rows: &Range<usize>) -> (usize, usize, usize) {
    // below 8, and a sum that was found to fit
    let shift = (offset % 8) as usize + rows.start;
    ((offset / 8) as usize + shift / 8, shift % 8, (shift % 8 + rows.len()).div_ceil(8))
}

/// Rows of an input column.
///
/// # Safety
///
/// They are there, are not written while the slice is in use, and are aligned.
pub(super) unsafe fn bytes<'a, T>(column: *const T, rows: &Range<usize>) -> &'a [T] {
    // SAFETY: the caller's promise.
    unsafe { core::slice::from_raw_parts(column.add(rows.start), rows.len()) }
}

/// Rows of an output column.
///
/// # Safety
///
/// They are there, are used by nobody else while the slice is in use, and are aligned.
pub(super) unsafe fn bytes_mut<'a, T>(column: *mut T, rows: &Range<usize>) -> &'a mut [T] {
    // SAFETY: the caller's promise.
    unsafe { core::slice::from_raw_parts_mut(column.add(rows.start), rows.len()) }
}

/// As [`bytes_mut`], for a column that may be missing.
///
/// # Safety
///
/// As there, unless it is NULL.
pub(super) unsafe fn optional_mut<'a, T>(column: *mut T, rows: &Range<usize>) -> Option<&'a mut [T]> {
    // SAFETY: the caller's promise.
    (!column.is_null()).then(|| unsafe { bytes_mut(column, rows) })
}

/// Copies rows of a column of any alignment to a buffer.
///
/// # Safety
///
/// The rows are there, and so much room in the buffer.
unsafe fn copy(column: *const u8, buffer: *mut u8, rows: &Range<usize>, size: usize) {
    // SAFETY: the caller's promise.
    unsafe { core::ptr::copy_nonoverlapping(column.add(rows.start * size), buffer, rows.len() * size) };
}
