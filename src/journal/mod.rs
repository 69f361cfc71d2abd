//! stub
pub struct Journal; pub struct Draft; #[derive(Clone, Debug)] pub struct Record; #[derive(Clone, Debug)] pub struct SaveError;
