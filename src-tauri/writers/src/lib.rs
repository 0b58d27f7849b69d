//! What takes heavy libraries to write: reports as PDF, tables as XLSX and Parquet, each a feature of its
//! own. The command line links all of them, the app the PDF alone.

#[cfg(feature = "parquet")]
pub mod parquet;
#[cfg(feature = "pdf")]
pub mod pdf;
#[cfg(feature = "xlsx")]
pub mod xlsx;
