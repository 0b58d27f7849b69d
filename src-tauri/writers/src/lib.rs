//! What takes heavy libraries to write: reports as PDF, tables as XLSX and Parquet. Linked by the
//! command line alone; the app runs it as a child process, so that no export can hurt a night.

pub mod parquet;
pub mod pdf;
pub mod xlsx;
